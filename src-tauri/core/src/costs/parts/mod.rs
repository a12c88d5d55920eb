//! How each part of a return's cost comes about. A file for each theme; none knows the others.

mod freight;
mod goods;
mod labour;
mod money;

use super::facts::Facts;
use super::part::Part;
use super::rate::Held;
use super::sale::Sale;

/// All parts that a case has, as they are shown.
pub(super) fn all(case: &Facts, sale: Sale, held: Held<'_>) -> Vec<Part> {
    let mut parts = money::parts(case, sale);
    parts.extend(freight::parts(case, sale, held));
    parts.extend(goods::parts(case, sale, held));
    parts.extend(labour::parts(case, held));
    parts.sort_by_key(|part| part.part as usize);
    parts
}
