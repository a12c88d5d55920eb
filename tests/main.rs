//! Tests of the whole: programs, files, the house itself and the real window. One program, so that it is linked once and
//! its tests share the processors.

mod architecture;
mod command_line;
mod containers;
mod crash;
mod evidence;
mod full_disk;
mod hostile;
mod labels;
mod lists;
mod people;
mod phone;
mod privacy;
mod proof;
mod questions;
mod station;
mod stations;
mod switch;
mod texts;
mod window;
