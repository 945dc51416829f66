/** A new `tag` with `props` set on it, and `children` in it: text stays text, so nothing that was said becomes markup. */
export const make = (tag, props = {}, ...children) => {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children);
  return node;
};
