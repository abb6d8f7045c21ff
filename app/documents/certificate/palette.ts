/** Inks of the certificate: lacquer for the honour, brass for the ornament, black for the facts. */
export const ink = {
  text: '#1f1a17',
  muted: '#5e544c',
  lacquer: '#7d1f1a',
  brass: '#a8822f',
  brassDark: '#80601c',
};

/** The page, A4 landscape, in points (1/72 inch), and the frame that the text keeps inside. */
export const sheet = { width: 841.89, height: 595.28, band: { outer: 20, inner: 44 }, margin: 66 };
