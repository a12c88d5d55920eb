//! What is kept of a file's personal columns, decided once for each column before any row is read.

use super::fields::{self, Kind};
use super::mapping::draft::REFUND;
use super::profile::Profile;
use crate::privacy::{Class, Keeping, Kept};

impl Profile {
    /// Whether any of its columns is read as an amount.
    pub fn has_money(&self) -> bool {
        let known = fields::of(self.format.grain);
        let is_money = |name: &str| known.iter().any(|field| field.name == name && field.kind == Kind::Money);
        self.uses.iter().any(|used| used.field == REFUND || is_money(&used.field))
    }

    /// The profile under the owner's choices: what is not kept has no use, and all that is personal has its class.
    pub fn screen(&mut self, keeping: &Keeping) {
        let known = fields::of(self.format.grain);
        let kind_of = |name: &str| known.iter().find(|field| field.name == name).map(|field| field.kind);
        let class_of = |kind: Option<Kind>| match kind {
            Some(Kind::Buyer) => Some(Class::Member),
            Some(Kind::Province | Kind::City) => Some(Class::Address),
            Some(Kind::Note) => Some(Class::Note),
            Some(Kind::Words) => Some(Class::BuyerWords),
            _ => None,
        };
        for used in &self.uses {
            if let Some(class) = class_of(kind_of(&used.field)) {
                self.classes[used.at] = Some(class);
            }
        }
        self.uses.retain(|used| class_of(kind_of(&used.field)).is_none_or(|class| keeping.of(class) != Kept::LeftOut));
        for (personal, class) in self.personal.iter_mut().zip(&self.classes) {
            *personal |= class.is_some_and(|class| class != Class::Note || keeping.of(class) == Kept::LeftOut);
        }
    }
}
