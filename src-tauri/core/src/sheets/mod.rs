//! One order or one case with everything known about it, from the rooms that know a part each.

pub mod case;
pub mod order;
