//! Return cases: what buyers ask for, when, why, how it went, and what people do with them.
//!
//! Begin at [`desk`]: the cases as a clerk works them down. Where a case stands are five separate [`state`]s: what the
//! file implies, and what people have moved over it by the [`moves`] that are allowed. Every write goes through
//! [`work`]. [`due`] and [`radar`] tell what runs out of time; limits and promises are the room `deadlines`'.

pub mod add;
pub mod contact;
pub mod desk;
pub mod due;
pub mod hands;
pub mod history;
pub mod join;
pub mod known;
pub mod lapses;
pub mod list;
pub mod moves;
pub mod pieces;
pub mod radar;
pub mod refund;
pub mod refused;
pub mod remind;
pub mod standing;
pub mod state;
pub mod step;
pub mod tell;
pub mod tier;
pub mod trick;
pub mod turn;
pub mod typed;
pub mod which;
pub mod wish;
pub mod work;
