// The imm-access command: what the library knows, for the terminal and for build machines.
// One file per command; each loads what it needs when it runs, so that the others start fast.
// Messages about bad input go to stderr and name the place, the value, the rule and the way out.
export { main } from './main';
