// The search of the site. Its index is in scripts, because a page from a disk may not read other files.
"use strict";
(() => {
    const root = document.currentScript.src.replace(/site\.js$/, "");
    const kinds = { hotfix: "Hotfix", product: "Product", file: "File", machine: "Machine" };
    const shownAtMost = 50;
    const rowsAtMost = 500;
    const entries = [];
    let scripts = 0;
    let complete = false;
    let changed = () => {};

    // Each script of the index calls this one.
    window.hotfixSearch = (part, more) => {
        for (const [kind, href, name, about, article, group, released, replaced] of part) {
            const words = [name, about, article, group].join("\n").toLowerCase();
            entries.push({ kind, href, name, about, article, group, released, replaced, words });
        }
        complete = !more;
        changed();
        if (more) {
            load();
        }
    };

    function load() {
        scripts++;
        const script = document.createElement("script");
        script.src = root + "search/" + scripts + ".js";
        script.onerror = () => { complete = true; changed(); };
        document.head.append(script);
    }

    function wanted() {
        if (scripts === 0) {
            load();
        }
    }

    function element(name, text, children = []) {
        const made = document.createElement(name);
        if (text) {
            made.textContent = text;
        }
        made.append(...children);
        return made;
    }

    const words = (text) => text.toLowerCase().split(/\s+/).filter((it) => it);

    // The better an entry fits, the less: the name itself, its beginning, a part of it, anything else.
    function rank(entry, text) {
        const name = entry.name.toLowerCase();
        const article = (entry.article || "").toLowerCase();
        if (name === text || article === text || article === "kb" + text) {
            return 0;
        }
        return name.startsWith(text) || article.startsWith(text) ? 1 : name.includes(text) ? 2 : 3;
    }

    const order = (found) => Object.keys(kinds).indexOf(found.entry.kind);

    function find(text) {
        const asked = words(text);
        const whole = asked.join(" ");
        return entries
            .filter((entry) => asked.every((word) => entry.words.includes(word)))
            .map((entry, at) => ({ entry, at, rank: rank(entry, whole) }))
            .sort((a, b) => a.rank - b.rank || order(a) - order(b) || a.at - b.at)
            .map((it) => it.entry);
    }

    const input = document.getElementById("site-search");
    const results = document.getElementById("site-results");

    function item(entry) {
        const link = element("a", "", [
            element("b", entry.name),
            " ",
            element("i", kinds[entry.kind] + (entry.article && entry.article !== entry.name ? ", " + entry.article : "")),
            " ",
            element("small", entry.about),
        ]);
        if (entry.replaced) {
            link.append(" ", element("small", "Replaced by " + entry.replaced));
        }
        link.href = root + entry.href;
        return element("li", "", [link]);
    }

    function show() {
        const text = input.value.trim();
        results.hidden = !text;
        if (!text) {
            results.replaceChildren();
            return;
        }
        const found = find(text);
        const count = !complete ? "Searching" : found.length === 0 ? "Nothing found" : found.length + " found";
        const more = found.length > shownAtMost ? ", the first " + shownAtMost + " are shown" : "";
        const message = element("p", count + more);
        message.setAttribute("role", "status");
        results.replaceChildren(message, element("ul", "", found.slice(0, shownAtMost).map(item)));
    }

    input.closest("search").hidden = false;
    input.addEventListener("focus", wanted);
    input.addEventListener("input", () => { wanted(); show(); });
    input.addEventListener("keydown", (event) => {
        const first = results.querySelector("a");
        if (event.key === "Escape") {
            input.value = "";
            show();
        } else if (event.key === "ArrowDown" && first) {
            event.preventDefault();
            first.focus();
        } else if (event.key === "Enter" && first) {
            first.click();
        }
    });
    results.addEventListener("keydown", (event) => {
        const links = [...results.querySelectorAll("a")];
        const at = links.indexOf(document.activeElement);
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            (links[at + (event.key === "ArrowDown" ? 1 : -1)] || input).focus();
        } else if (event.key === "Escape") {
            input.focus();
        }
    });
    document.addEventListener("keydown", (event) => {
        const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
        if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            input.focus();
        }
    });

    // The list of all hotfixes can be filtered, all of its pages at once.
    const table = document.querySelector("table.t-hotfixes");
    const filter = table ? filterOf(table) : null;

    function filterOf(table) {
        const text = element("input");
        const group = element("select", "", [element("option", "every class")]);
        const count = element("output");
        const all = [...table.tBodies[0].rows];
        const groups = new Set();
        text.type = "search";
        text.id = "site-filter";
        group.id = "site-class";
        group.firstChild.value = "";
        const labelled = (label, field) => {
            const made = element("label", label);
            made.htmlFor = field.id;
            return element("div", "", [made, field]);
        };
        table.before(element("div", "", [labelled("Filter", text), labelled("Class", group), count]));
        table.previousSibling.className = "filter";

        function row(entry) {
            const link = element("a", entry.name);
            link.href = root + entry.href;
            const cells = [entry.article, entry.about, entry.group, entry.released];
            const status = entry.replaced ? "replaced by " + entry.replaced : "not replaced";
            const head = element("th", "", [link]);
            head.scope = "row";
            return element("tr", "", [head, ...cells.map((it) => element("td", it)), element("td", status)]);
        }

        function update() {
            for (const entry of entries) {
                if (entry.group && !groups.has(entry.group)) {
                    groups.add(entry.group);
                    group.append(element("option", entry.group));
                }
            }
            if (!text.value.trim() && !group.value) {
                table.tBodies[0].replaceChildren(...all);
                count.textContent = "";
                return;
            }
            const found = find(text.value).filter(
                (entry) => entry.kind === "hotfix" && (!group.value || entry.group === group.value));
            table.tBodies[0].replaceChildren(...found.slice(0, rowsAtMost).map(row));
            const more = found.length > rowsAtMost ? ", the first " + rowsAtMost + " are shown" : "";
            count.textContent = found.length + (found.length === 1 ? " hotfix" : " hotfixes") + more;
        }
        for (const field of [text, group]) {
            field.addEventListener("focus", wanted);
            field.addEventListener("input", () => { wanted(); update(); });
        }
        return update;
    }

    changed = () => {
        if (input.value.trim()) {
            show();
        }
        if (filter) {
            filter();
        }
    };

    // "#search=text" in an address searches at once, so that a search can be linked to.
    function fromAddress() {
        const asked = /^#search=(.*)$/.exec(location.hash);
        if (asked) {
            input.value = decodeURIComponent(asked[1].replace(/\+/g, " "));
            wanted();
            show();
        }
    }
    addEventListener("hashchange", fromAddress);
    fromAddress();
})();
