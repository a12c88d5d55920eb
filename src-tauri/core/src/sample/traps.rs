//! What can be wrong with a real export, one name each, and how many of each a recipe asks for.
//!
//! The same list counts what was planted in the end: a trap that a file has no room for (a cell that no workbook
//! takes, a money form in a file without money) is planted less often, or not at all.

macro_rules! traps {
    ($($(#[$doc:meta])+ $name:ident = $all:literal,)+) => {
        /// Something in an export that an importer must survive.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Trap { $($(#[$doc])+ $name,)+ }

        impl Trap {
            /// Every trap there is.
            pub const ALL: &[Trap] = &[$(Trap::$name),+];
        }

        const ALL_COUNTS: [usize; Trap::ALL.len()] = [$($all),+];
    };
}

traps! {
    /// Two title rows stand above the header; 0 or 1.
    TitleRows = 1,
    /// A row 合计 ends the file; 0 or 1.
    TotalRow = 1,
    /// The columns stand in another sequence; 0 or 1.
    ColumnsShuffled = 1,
    /// A few columns are not there; 0 or 1.
    ColumnsMissing = 1,
    /// Columns of the shop's own stand among the platform's; 0 or 1.
    ColumnsAdded = 1,
    /// The shop's own columns stand in front of the refund report, two of them named like the platform's; 0 or 1.
    ColumnsPasted = 1,
    /// Header names carry blanks, tabs and full-width brackets; 0 or 1.
    HeadersUntidy = 1,
    /// The header row stands once more among the rows.
    HeaderRepeated = 1,
    /// A blank row, with commas or without.
    RowBlank = 3,
    /// The same row twice.
    RowRepeated = 3,
    /// A row with more filled cells than the header has.
    CellsExtra = 3,
    /// A cell of more than 1 MiB; in a CSV only.
    CellHuge = 1,
    /// A good id as `'3…`, with a tab before or after, bare, or as `="…"`.
    IdForm = 6,
    /// The row's ids in scientific notation.
    IdScientific = 3,
    /// The row's ids with zeros after the 15th digit, as a spreadsheet leaves them: damage when there are many.
    IdRounded = 0,
    /// An order number, or case number, that ends in zeros by nature; the same order in every export.
    IdEndsInZeros = 2,
    /// The row has no key.
    KeyBlank = 3,
    /// The time of order, or of application, can't be read; not in the item report.
    DateUnreadable = 3,
    /// A good time in another form, some without seconds: 2025/6/12 20:15, 2025年6月12日, a serial number, with a tab.
    DateForm = 6,
    /// The amount paid, or refunded, can't be read.
    MoneyUnreadable = 3,
    /// A good amount in another form: ¥, ￥, 元, 1,234.50, full-width digits.
    MoneyForm = 6,
    /// Another value can't be read: the freight of an order, the deadline of a case; not in the item report.
    ValueUnreadable = 3,
    /// A blank time or label as -, --, null or 无.
    BlankMark = 4,
    /// A status that nobody has seen yet.
    StatusUnknown = 3,
    /// A known status with a half-width comma.
    StatusHalfWidth = 3,
    /// Line breaks, quotes, commas, tabs and beginnings of formulas in a text.
    TextMessy = 6,
    /// Characters that take four bytes in GB18030.
    TextRare = 3,
    /// Emoji.
    TextEmoji = 3,
    /// A case whose order was made before the first order of the files.
    OrderOutside = 1,
    /// A case whose order number is in scientific notation.
    OrderRefDamaged = 3,
}

/// So many of each trap: asked for in each of the three files, or planted in one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traps([usize; Trap::ALL.len()]);

impl Traps {
    /// Files without a fault.
    pub fn none() -> Self {
        Self([0; Trap::ALL.len()])
    }

    /// Some of every trap but [`Trap::IdRounded`], which would turn natural zeros into damage.
    pub fn all() -> Self {
        Self(ALL_COUNTS)
    }

    /// The same with so many of one trap.
    pub fn with(mut self, trap: Trap, count: usize) -> Self {
        self.0[trap as usize] = count;
        self
    }

    /// How many of one trap.
    pub fn of(&self, trap: Trap) -> usize {
        self.0[trap as usize]
    }

    pub(super) fn note(&mut self, trap: Trap) {
        self.0[trap as usize] += 1;
    }
}
