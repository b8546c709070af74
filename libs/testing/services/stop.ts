// oxlint-disable-next-line import/no-default-export -- the form that Jest asks for
export default async function stop(): Promise<void> {
  const { stopServices } = await import('./services.js');
  await stopServices();
}
