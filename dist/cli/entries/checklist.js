import { o as checklist } from "../reports.js";

export { checklist };