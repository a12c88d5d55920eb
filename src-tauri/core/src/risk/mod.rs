//! 订单风险: how likely one order comes back, and which of its parts say so, for a better look before it is packed.
//!
//! Counted are orders paid 30 to 150 days ago, old enough to have come back, by product, by size, by region and by
//! carrier. What a part does is its own share beside the shop's (a size's beside its product's), drawn towards no
//! effect by as much as ten returns weigh; the parts are multiplied. That takes them for independent: where goods of one
//! kind all go by one carrier, both tell the same and the score is too high. So it only says where to look first, and
//! names its parts. Nothing here refuses, delays or prices an order.
//!
//! [`factors`] counts in one pass; the order's sheet (`sheets/risk`) and the questions before packing (`checks/confirm`)
//! ask it.

pub mod factors;

#[cfg(test)]
mod tests;
