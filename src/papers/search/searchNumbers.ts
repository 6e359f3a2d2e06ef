/** Greek letters by name: papers are called π0, τ-bench, μTransfer. */
const GREEK: Record<string, string> = Object.fromEntries(
  'α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta κ kappa λ lambda μ mu π pi ρ rho σ sigma τ tau φ phi χ chi ψ psi ω omega'
    .split(' ')
    .flatMap((letter, index, all) => (index % 2 === 0 ? [[letter, all[index + 1] ?? letter]] : [])),
);
const GREEK_LETTER = new RegExp(`[${Object.keys(GREEK).join('')}]`, 'gi');

const MYRIADS: Record<string, number> = {만: 1e4, 십만: 1e5, 백만: 1e6, 천만: 1e7, 억: 1e8, 조: 1e12};
const THOUSANDS: readonly (readonly [string, number])[] = [
  ['t', 1e12],
  ['b', 1e9],
  ['m', 1e6],
  ['k', 1e3],
];

/**
 * Text with its numbers, units and symbols in the one form under which they are found: `4비트`, `4-bit` → `4bit`;
 * `256×256` → `256x256`; `100만` → `1M`, `70억` → `7B`; `µ`, `μ` → `mu`; `π₀` → `pi0`; `Tülu` → `Tulu`.
 */
export function unifyNumbers(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[¹²³⁰-ₜ]/g, (small) => small.normalize('NFKC'))
    .replace(/[À-ɏ]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replaceAll('µ', 'μ')
    .replace(GREEK_LETTER, (letter) => GREEK[letter.toLowerCase()] ?? letter);
  if (!/\d/.test(plain)) return plain;
  return plain
    .replace(/(\d)\s?[×✕]\s?(?=\d)/g, '$1x')
    .replace(/(\d)[\s-]?(?:비트|bits?(?![a-z]))/gi, '$1bit')
    .replace(/(\d+(?:[.,]\d+)*)\s?(십만|백만|천만|만|억|조)(?![가-힣]{3})/g, (whole, digits: string, unit: string) => {
      const value = Number(digits.replaceAll(',', '')) * (MYRIADS[unit] ?? 1);
      const found = THOUSANDS.find(([, size]) => value >= size);
      return found ? `${Number((value / found[1]).toPrecision(6))}${found[0]} ` : whole;
    });
}
