//! One order, one case or one product with everything known about it, from the rooms that know a part each.

pub mod allowed;
pub mod case;
pub mod order;
pub mod product;
pub mod risk;
