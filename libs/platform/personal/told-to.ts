const told: { readonly entity: object; readonly property: string; readonly to: string }[] = [];

/** A column that one of the people of its row is told, and no other: `to` is the column that names them. */
export function ToldTo(to: string): PropertyDecorator {
  return (target, property) => void told.push({ entity: target.constructor, property: String(property), to });
}

/** The column that names who alone is told this one; null where whoever has the row is. */
export function toldTo(entity: object | string, property: string): string | null {
  return told.find((one) => one.entity === entity && one.property === property)?.to ?? null;
}
