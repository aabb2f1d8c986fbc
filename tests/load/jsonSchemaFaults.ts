type Json = Readonly<Record<string, unknown>>;

/**
 * Faults of a value under a JSON Schema, as paths. Knows the keywords that our schema uses, and throws at any other,
 * so that a new keyword cannot pass unchecked.
 */
export function jsonSchemaFaults(schema: Json, value: unknown, root: Json = schema, path = '$'): string[] {
  const faults: string[] = [];
  const fail = () => faults.push(path);
  for (const [keyword, rule] of Object.entries(schema)) {
    switch (keyword) {
      case '$schema':
      case '$defs':
      case 'title':
      case 'description':
      case 'default':
      case 'examples':
        break;
      case '$ref': {
        const name = String(rule).replace('#/$defs/', '');
        faults.push(
          ...jsonSchemaFaults((root.$defs as Record<string, Json>)[name] as Json, value, root, path),
        );
        break;
      }
      case 'type':
        if (!isOfType(value, String(rule))) fail();
        break;
      case 'const':
        if (value !== rule) fail();
        break;
      case 'enum':
        if (!(rule as unknown[]).includes(value)) fail();
        break;
      case 'pattern':
        if (typeof value === 'string' && !new RegExp(String(rule), 'u').test(value)) fail();
        break;
      case 'maxLength':
        if (typeof value === 'string' && value.length > Number(rule)) fail();
        break;
      case 'minimum':
        if (typeof value === 'number' && value < Number(rule)) fail();
        break;
      case 'minItems':
        if (Array.isArray(value) && value.length < Number(rule)) fail();
        break;
      case 'maxItems':
        if (Array.isArray(value) && value.length > Number(rule)) fail();
        break;
      case 'anyOf':
        if (!(rule as Json[]).some((option) => jsonSchemaFaults(option, value, root, path).length === 0)) {
          const [first] = rule as Json[];
          faults.push(...(first ? jsonSchemaFaults(first, value, root, path) : [path]));
        }
        break;
      case 'required':
        for (const key of rule as string[]) {
          if (isOfType(value, 'object') && !Object.hasOwn(value as object, key))
            faults.push(`${path}.${key}`);
        }
        break;
      case 'properties':
        if (!isOfType(value, 'object')) break;
        for (const [key, inner] of Object.entries(rule as Record<string, Json>)) {
          if (Object.hasOwn(value as object, key)) {
            faults.push(...jsonSchemaFaults(inner, (value as Json)[key], root, `${path}.${key}`));
          }
        }
        break;
      case 'prefixItems':
        for (const [index, inner] of (rule as Json[]).entries()) {
          if (Array.isArray(value) && index < value.length) {
            faults.push(...jsonSchemaFaults(inner, value[index], root, `${path}[${index}]`));
          }
        }
        break;
      case 'items':
        if (!Array.isArray(value)) break;
        if (rule === false) {
          if (value.length > (schema.prefixItems as unknown[]).length) fail();
          break;
        }
        value.forEach((item, index) => {
          faults.push(...jsonSchemaFaults(rule as Json, item, root, `${path}[${index}]`));
        });
        break;
      default:
        throw new Error(`The keyword ${keyword} is not checked`);
    }
  }
  return faults;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
