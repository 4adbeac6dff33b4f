// What a page of somebody else can do to a server on this machine: makes each attempt, one after another, and reports
// what the page could see of the answer. `attempts`, `report` and `next` stand in the script before this one.

const patience = 10_000;

const makers = {
  async fetch({ url, method, mode, fields, type, body }) {
    const content = body === undefined ? undefined : new Blob([body], { type: type ?? "" });
    const answer = await fetch(url, { method, mode, headers: fields, body: content });
    if (answer.type === "opaque") return { outcome: "an answer that it may not look into" };
    return { outcome: "an answer", status: answer.status, text: await answer.text() };
  },

  async beacon({ url, type, body }) {
    const isQueued = navigator.sendBeacon(url, new Blob([body], { type }));
    return { outcome: isQueued ? "nothing" : "the browser sends no beacon" };
  },

  form({ url, type, name, value }) {
    const frame = document.createElement("iframe");
    frame.name = `frame-${Math.random()}`;
    document.body.append(frame);
    const form = Object.assign(document.createElement("form"), {
      method: "POST", action: url, enctype: type, target: frame.name,
    });
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    document.body.append(form);
    const sight = lookInto(frame);
    form.submit();
    return sight;
  },

  frame({ url }) {
    const frame = document.createElement("iframe");
    frame.src = url;
    const sight = lookInto(frame);
    document.body.append(frame);
    return sight;
  },

  image: ({ url }) => load(Object.assign(new Image(), { src: url })),
  script: ({ url }) => load(Object.assign(document.createElement("script"), { src: url })),
  style: ({ url }) => load(Object.assign(document.createElement("link"), { rel: "stylesheet", href: url })),

  events({ url }) {
    return new Promise((resolve) => {
      const source = new EventSource(url);
      source.onopen = () => resolve({ outcome: "an open stream", text: "(open)" });
      source.onerror = () => { source.close(); resolve({ outcome: "an error" }); };
    });
  },

  socket({ url, message }) {
    return new Promise((resolve) => {
      const socket = new WebSocket(url);
      socket.onopen = () => {
        if (message === undefined) return resolve({ outcome: "an open socket", text: "(open)" });
        socket.send(message);
      };
      socket.onmessage = ({ data }) => resolve({ outcome: "a message", text: String(data) });
      socket.onclose = ({ code, reason }) =>
        resolve(code === 1006 ? { outcome: "an error" } : { outcome: "a close", text: `(close ${code} ${reason})` });
    });
  },
};

// Of a frame of another origin `contentDocument` is null.
function lookInto(frame) {
  return new Promise((resolve) => {
    frame.addEventListener("load", () => {
      const content = frame.contentDocument;
      if (content === null) return resolve({ outcome: "a frame that it may not look into" });
      const text = (content.querySelector("pre") ?? content.body).textContent;
      resolve({ outcome: "a frame", text });
    });
  });
}

function load(element) {
  return new Promise((resolve) => {
    element.onload = () => resolve({ outcome: "a load", text: "(loaded)" });
    element.onerror = () => resolve({ outcome: "an error" });
    document.body.append(element);
  });
}

async function make(attempt) {
  const late = new Promise((resolve) => setTimeout(resolve, patience, { outcome: `nothing in ${patience} ms` }));
  try {
    return await Promise.race([makers[attempt.means](attempt), late]);
  } catch (error) {
    return { outcome: String(error) };
  }
}

const sights = [];
for (const attempt of attempts) sights.push({ attempt: attempt.id, ...(await make(attempt)) });
// A beacon tells nothing when it is answered.
await new Promise((resolve) => setTimeout(resolve, 300));
await fetch(report, { method: "POST", mode: "no-cors", body: JSON.stringify(sights) });
if (next) location.replace(next);
