customElements.define('question-list', class extends HTMLElement {});
