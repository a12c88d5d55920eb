//! Personal data by class: what the columns of a file say about people, and what is kept of it.
//!
//! Most classes are always left out. Of three something useful can stay that names nobody: a
//! salted hash of a member name, province and city of an address, a note without its long numbers. Of what buyers write
//! about a return nothing stays unless the owner wants it, and then no phone, home or name that can be told.
//!
//! No choice keeps a name, an address or an id number, and a phone only under seal (room `sealed`). `intake` asks here for every column.

mod choose;
mod headers;
mod homes;
mod seen;

pub use choose::{ChoosePrivacy, Keeping, PrivacyList};
pub use headers::{class_of_header, is_id_number, seems_personal, without_accounts, without_numbers, without_phones};
pub use homes::{without_homes, without_people};
pub use seen::seen;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a column says about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Member name or nickname.
    Member,
    /// Name of the receiver or of another person.
    Receiver,
    /// Phone number.
    Phone,
    /// Address.
    Address,
    /// Number of an identity document.
    IdNumber,
    /// Free text of a person.
    Note,
    /// What a buyer wrote about a return.
    BuyerWords,
    /// Title of an invoice.
    InvoiceTitle,
    /// E-mail address.
    Email,
    /// What others say a buyer is worth: ratings and credit from outside, black lists.
    Standing,
    /// Personal in another way.
    Other,
}

/// What is kept of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// Nothing.
    LeftOut,
    /// A salted hash, by which a buyer is known again and nobody is named.
    Hash,
    /// Province and city.
    ProvinceCity,
    /// The text, its long numbers masked.
    Masked,
    /// The number, under seal and for some days, so that buyers can be called.
    Sealed,
}

impl Class {
    /// All classes, in the order they are shown.
    pub const ALL: [Self; 11] = [
        Self::Member,
        Self::Receiver,
        Self::Phone,
        Self::Address,
        Self::IdNumber,
        Self::Note,
        Self::BuyerWords,
        Self::InvoiceTitle,
        Self::Email,
        Self::Standing,
        Self::Other,
    ];

    /// What may be kept of it; the first is the usual choice.
    pub fn choices(self) -> &'static [Kept] {
        match self {
            Self::Member => &[Kept::Hash, Kept::LeftOut],
            Self::Address => &[Kept::ProvinceCity, Kept::LeftOut],
            Self::Note => &[Kept::Masked, Kept::LeftOut],
            Self::BuyerWords => &[Kept::LeftOut, Kept::Masked],
            Self::Phone => &[Kept::LeftOut, Kept::Sealed],
            _ => &[Kept::LeftOut],
        }
    }

    /// As the book and the locale files write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Receiver => "receiver",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::IdNumber => "id_number",
            Self::Note => "note",
            Self::BuyerWords => "buyer_words",
            Self::InvoiceTitle => "invoice_title",
            Self::Email => "email",
            Self::Standing => "standing",
            Self::Other => "other",
        }
    }
}

impl Kept {
    /// As the book and the locale files write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::LeftOut => "left_out",
            Self::Hash => "hash",
            Self::ProvinceCity => "province_city",
            Self::Masked => "masked",
            Self::Sealed => "sealed",
        }
    }
}
