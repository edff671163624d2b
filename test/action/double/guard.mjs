/** Loaded before the Action: refuses every host but loopback, and tells how much time the process took. */
import { writeFileSync } from "node:fs";
import net from "node:net";

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host = typeof options === "object" && options !== null ? (options.host ?? "localhost") : (args[1] ?? "localhost");
  if (host !== "127.0.0.1") throw new Error(`the guard refuses a connection to ${host}`);
  return Reflect.apply(connect, this, args);
};

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  if (process.env.CLAUSELINT_TEST_CPU_FILE) writeFileSync(process.env.CLAUSELINT_TEST_CPU_FILE, String((user + system) / 1e6));
});
