// Shows the search of places inside another site; the README says how.
// The frame runs on this site's own address; the page around it sees nothing of what is typed, and nothing is sent to it.
(() => {
  const script = document.currentScript;
  if (script === null) return;
  const frame = document.createElement('iframe');
  const isSpanish = script.dataset.lang === 'es';
  frame.src = new URL(isSpanish ? '/es/embed/places' : '/embed/places', script.src).href;
  frame.title = script.dataset.title ?? (isSpanish ? 'Buscar atención' : 'Find care');
  frame.referrerPolicy = 'no-referrer';
  frame.loading = 'lazy';
  // Of one height, whatever is found: a height that followed would tell the page around it something of the answer.
  frame.style.cssText = 'width:100%;height:min(48rem,90vh);border:0';
  script.after(frame);
})();
