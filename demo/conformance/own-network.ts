/** Is the address on this machine or in this network? A kit that sends by the hundred has no business elsewhere. */
import {lookup} from 'node:dns/promises';
import {BlockList, isIPv6} from 'node:net';

const own = new BlockList();
own.addSubnet('127.0.0.0', 8);
own.addSubnet('10.0.0.0', 8);
own.addSubnet('172.16.0.0', 12);
own.addSubnet('192.168.0.0', 16);
own.addSubnet('169.254.0.0', 16);
own.addAddress('::1', 'ipv6');
own.addSubnet('fc00::', 7, 'ipv6');
own.addSubnet('fe80::', 10, 'ipv6');

const isOwn = (address: string): boolean => own.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/** Every address that the name stands for is one of ours. */
export async function isOwnNetwork(endpoint: string): Promise<boolean> {
  const host = new URL(endpoint).hostname.replace(/^\[(.*)\]$/, '$1');
  const addresses = await lookup(host, {all: true});
  return addresses.length > 0 && addresses.every(({address}) => isOwn(address));
}
