//! Places where parcels are checked: the window, and the phones and PCs that were paired with it.
//!
//! [`devices`] is who was paired and as what; [`bench`] is what lies on which bench just now; [`scan`] is a scan that
//! looks at both the book and the other benches; [`photo`] is proof from a phone; [`switch`] is whether this computer lets others in. What a paired
//! device may do is the door's to say.

pub mod bench;
pub mod devices;
pub mod photo;
pub mod scan;
pub mod switch;

#[cfg(test)]
mod tests;
