/** RFC 6750: the scheme in any case, one or more spaces, then `1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"="`. */
const pattern = /^bearer +([A-Za-z0-9\-._~+/]+=*) *$/i

/** The token of an `Authorization: Bearer …` header, or null when the header says something else. */
export function readBearer(header: string | undefined): string | null {
  return header === undefined ? null : (pattern.exec(header)?.[1] ?? null)
}
