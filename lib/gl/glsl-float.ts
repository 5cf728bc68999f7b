/** A number as GLSL writes a float. */
export const glslFloat = (value: number): string => value.toFixed(6);
