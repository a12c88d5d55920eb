//! 退货预测: how many returns the next thirty days bring, product by product, and whether such figures were right before.
//!
//! [`history`] reads orders from the derived cells and returns from the links of cases; [`model`] says on the last whole
//! day of the files what is to come, by [`spread`] with its range; all that is told of the past (`tried`, `done`) asks
//! the same model with the days cut off at that time, so nothing is stored and undo needs nothing. An order counts for a
//! product once, by the day of its payment; a return is its first application. The range is the one in which eight of
//! ten results lie; that of a rate is the 95 % interval all rates have. A product under thirty orders of its own has no
//! rate of its own: its figure is that of its category, and says so.
//!
//! Begin at [`sheet`]; [`why`] tells what the shop's own data show about a product, [`weeks`] how the newest weeks will
//! end, [`behind`] opens the lists.

pub mod behind;
pub mod done;
mod history;
mod model;
pub mod sheet;
mod spread;
pub mod tried;
pub mod weeks;
pub mod why;

#[cfg(test)]
mod tests;
