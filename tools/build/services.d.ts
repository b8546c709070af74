export function buildServices(root: string): Promise<{ built: number; removed: number }>;
