//! Instruments of the system tests: the repository's own sources, the real command line, the real
//! window. The stories that use them are the files beside this folder; begin with `command_line.rs`.

pub mod browser;
pub mod display;
pub mod drag;
pub mod four;
pub mod hands;
pub mod line;
pub mod orders;
pub mod packing;
pub mod parcels;
pub mod part;
pub mod phone;
pub mod printer;
pub mod program;
pub mod room_map;
pub mod scanner;
pub mod script;
pub mod sources;
pub mod stopwatch;
pub mod window;
