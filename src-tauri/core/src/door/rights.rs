//! Who may do what: one table of areas and roles, and nothing else, for window, station and command line alike.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What somebody is in the shop. A paired device is a packer's or the owner's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everything.
    Owner,
    /// After-sales with the widest limits; sees figures, imports files, keeps the handbook.
    #[serde(rename = "clerk3")]
    ClerkThree,
    /// After-sales with wide limits.
    #[serde(rename = "clerk2")]
    ClerkTwo,
    /// After-sales with narrow limits.
    #[serde(rename = "clerk1")]
    ClerkOne,
    /// The packing bench.
    Packer,
    /// What comes back.
    Returns,
    /// Figures and the rows behind them, no writing.
    Viewer,
    /// The command line when nobody has said who it is: schedulers. Nobody can be given it.
    Script,
}

impl Role {
    /// All of them, in the table's sequence.
    pub const ALL: [Self; 8] = [
        Self::Owner,
        Self::ClerkThree,
        Self::ClerkTwo,
        Self::ClerkOne,
        Self::Packer,
        Self::Returns,
        Self::Viewer,
        Self::Script,
    ];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::ClerkThree => "clerk3",
            Self::ClerkTwo => "clerk2",
            Self::ClerkOne => "clerk1",
            Self::Packer => "packer",
            Self::Returns => "returns",
            Self::Viewer => "viewer",
            Self::Script => "script",
        }
    }

    /// The role with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }

    /// How far this role decides about money and cases, compared with others: 0 is not at all.
    pub fn rank(self) -> u8 {
        match self {
            Self::Owner => 4,
            Self::ClerkThree => 3,
            Self::ClerkTwo => 2,
            Self::ClerkOne => 1,
            _ => 0,
        }
    }
}

/// What may be done in an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum May {
    /// Nothing.
    No,
    /// Looked at.
    Read,
    /// Looked at and changed.
    Write,
}

/// Which part of the shop's work a command belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Before anybody is known: who is there, signing in, what runs by itself.
    Hello,
    /// Everybody who has signed in.
    Open,
    /// The packing bench, goods stopped there included.
    Bench,
    /// Labels and the printers they come from.
    Labels,
    /// Photos and clips that are taken or added.
    Pictures,
    /// The story of a parcel with its photos and clips.
    Proof,
    /// Figures, and files made of them.
    Figures,
    /// The orders and cases behind a figure.
    Rows,
    /// After-sales: cases, calls, care.
    Desk,
    /// A buyer's number.
    Phone,
    /// What an inspection of returned goods found.
    Found,
    /// The desk where returned goods come in: received, looked at, put back on sale.
    Returned,
    /// Money that goes out, and leave for more.
    Money,
    /// The book of what went out: entries and balances, to look at.
    Ledger,
    /// Handbook, reasons and tags, what is changed because of them.
    Words,
    /// Goods that must not leave, and who frees them.
    Halts,
    /// Files that come in, and rows that wait.
    Data,
    /// What the owner decides for the shop's work: lists, limits, policies, printers.
    Rules,
    /// Copies of the book and whether it is whole.
    Keeping,
    /// The house itself: people, devices, personal data, restoring, history.
    House,
}

const WIDTH: usize = Role::ALL.len();

/// The table. A new area is a row here.
const TABLE: [(Area, &str, [May; WIDTH]); 20] = {
    use Area::{
        Bench, Data, Desk, Figures, Found, Halts, Hello, House, Keeping, Labels, Ledger, Money, Open, Phone, Pictures,
        Proof, Returned, Rows, Rules, Words,
    };
    use May::{No as N, Read as R, Write as W};
    [
        //                 owner clerk3 2  1 packer ret. view script
        (Hello, "hello", [W, W, W, W, W, W, W, W]),
        (Open, "open", [W, W, W, W, W, W, W, W]),
        (Bench, "bench", [W, N, N, N, W, N, N, N]),
        (Labels, "labels", [W, R, R, R, W, W, N, R]),
        (Pictures, "pictures", [W, W, W, W, W, W, R, N]),
        (Proof, "proof", [W, W, W, W, N, W, R, N]),
        (Figures, "figures", [W, R, N, N, N, N, R, R]),
        (Rows, "rows", [W, R, R, R, N, R, R, R]),
        (Desk, "desk", [W, W, W, W, N, R, N, N]),
        (Phone, "phone", [W, W, W, N, N, N, N, N]),
        (Found, "found", [W, W, W, W, N, W, N, N]),
        (Returned, "returned", [W, W, W, W, W, W, R, N]),
        (Money, "money", [W, W, W, W, N, N, N, N]),
        (Ledger, "ledger", [R, R, R, R, N, N, R, N]),
        (Words, "words", [W, W, R, R, N, R, N, R]),
        (Halts, "halts", [W, R, R, R, N, R, R, N]),
        (Data, "data", [W, W, N, N, N, N, N, W]),
        (Rules, "rules", [W, R, R, R, N, R, R, N]),
        (Keeping, "keeping", [W, N, N, N, N, N, N, W]),
        (House, "house", [W, N, N, N, N, N, N, N]),
    ]
};

impl Area {
    /// The area of this name in the list of commands.
    ///
    /// # Panics
    /// When the list names an area that is not in the table; a test asks every command.
    pub fn named(name: &str) -> Self {
        let row = TABLE.iter().find(|(_, known, _)| *known == name);
        row.expect("the list of commands names areas of the table").0
    }

    /// What a role may do here.
    pub fn may(self, role: Role) -> May {
        let row = TABLE.iter().find(|(area, ..)| *area == self);
        let at = Role::ALL.iter().position(|one| *one == role);
        row.zip(at).map_or(May::No, |((_, _, rights), at)| rights[at])
    }
}

/// Where a command belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its area.
    pub area: Area,
    /// What it does there.
    pub may: May,
    /// Whether it can come over HTTP.
    pub line: bool,
}

impl Rule {
    /// It works on the whole book or reaches outside, and changes nothing.
    pub(super) fn reads(self) -> Self {
        Self { may: May::Read, ..self }
    }

    /// Paired devices may call it, where their role may.
    pub(super) fn line(self) -> Self {
        Self { line: true, ..self }
    }

    /// Whether a role may call it.
    pub fn allows(self, role: Role) -> bool {
        self.may <= self.area.may(role)
    }

    /// The people's roles that may call it.
    pub fn roles(self) -> Vec<Role> {
        Role::ALL.into_iter().filter(|role| *role != Role::Script && self.allows(*role)).collect()
    }
}
