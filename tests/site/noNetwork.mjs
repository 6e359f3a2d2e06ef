import dns from 'node:dns';
import {appendFileSync} from 'node:fs';
import net from 'node:net';

/**
 * Loaded into a process and all that it starts (see `withoutNetwork`): whoever asks another host fails, and is written down,
 * since a library may not tell.
 */
const OWN = /^(?:localhost|127\.\d+\.\d+\.\d+|::1|0\.0\.0\.0|::)?$/;

/** @param {string | undefined} host */
function refuse(host) {
  if (OWN.test(host ?? '')) return;
  if (process.env.NETWORK_LOG) appendFileSync(process.env.NETWORK_LOG, `${host}\n`);
  throw new Error(`No network here: ${host}`);
}

const {connect} = net.Socket.prototype;
/** @type {(this: net.Socket, ...args: any[]) => net.Socket} */
function connectToOwn(...args) {
  // `net.connect` hands its own arguments on in an array.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const isOptions = typeof first === 'object' && first !== null;
  if (isOptions) refuse(first.path ? undefined : first.host);
  else refuse(typeof second === 'string' ? second : undefined);
  return /** @type {any} */ (connect).apply(this, args);
}
net.Socket.prototype.connect = connectToOwn;

for (const owner of [dns, dns.promises]) {
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
    const original = /** @type {any} */ (owner)[name];
    /** @type {any} */ (owner)[name] = (/** @type {string} */ host, /** @type {any[]} */ ...rest) => {
      refuse(host);
      return original.call(owner, host, ...rest);
    };
  }
}
