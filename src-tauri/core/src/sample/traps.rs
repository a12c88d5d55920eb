//! What can be wrong with a real export, one name each, and how many of each a recipe asks for.
//!
//! The same list counts what was planted in the end: a trap that a file has no room for (a cell that no workbook
//! takes, a money form in a file without money) is planted less often, or not at all.

/// Something in an export that an importer must survive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trap {
    /// Two title rows stand above the header; 0 or 1.
    TitleRows,
    /// A row 合计 ends the file; 0 or 1.
    TotalRow,
    /// The columns stand in another sequence; 0 or 1.
    ColumnsShuffled,
    /// A few columns are not there; 0 or 1.
    ColumnsMissing,
    /// Columns of the shop's own stand among the platform's; 0 or 1.
    ColumnsAdded,
    /// The shop's own columns stand in front of the refund report, two of them named like the platform's; 0 or 1.
    ColumnsPasted,
    /// Header names carry blanks, tabs and full-width brackets; 0 or 1.
    HeadersUntidy,
    /// A known status with a half-width comma.
    StatusHalfWidth,
    /// A blank row, with commas or without.
    RowBlank,
    /// The same row twice.
    RowRepeated,
    /// A row with more filled cells than the header has.
    CellsExtra,
    /// A cell of more than 1 MiB; in a CSV only.
    CellHuge,
    /// A good id as `'3…`, with a tab before or after, bare, or as `="…"`.
    IdForm,
    /// The row's ids in scientific notation.
    IdScientific,
    /// The row's ids with zeros after the 15th digit, as a spreadsheet leaves them: damage when there are many.
    IdRounded,
    /// An order number, or case number, that ends in zeros by nature; the same order in every export.
    IdEndsInZeros,
    /// The row has no key.
    KeyBlank,
    /// The header row stands once more among the rows.
    HeaderRepeated,
    /// The time of order, or of application, can't be read; not in the item report.
    DateUnreadable,
    /// A good time in another form, some without seconds: 2025/6/12 20:15, 2025年6月12日, a serial number, with a tab.
    DateForm,
    /// The amount paid, or refunded, can't be read.
    MoneyUnreadable,
    /// A good amount in another form: ¥, ￥, 元, 1,234.50 or 69.9, full-width digits.
    MoneyForm,
    /// Another value can't be read: the freight of an order, the deadline of a case; not in the item report.
    ValueUnreadable,
    /// A blank time or label as -, --, null or 无.
    BlankMark,
    /// A status that nobody has seen yet.
    StatusUnknown,
    /// Line breaks, quotes, commas, tabs and beginnings of formulas in a text.
    TextMessy,
    /// Characters that take four bytes in GB18030.
    TextRare,
    /// Emoji.
    TextEmoji,
    /// A case whose order was made before the first order of the files.
    OrderOutside,
    /// A case whose order number is in scientific notation.
    OrderRefDamaged,
}

impl Trap {
    /// Every trap there is, in the sequence of their names.
    pub const ALL: [Trap; 30] = [
        Trap::TitleRows,
        Trap::TotalRow,
        Trap::ColumnsShuffled,
        Trap::ColumnsMissing,
        Trap::ColumnsAdded,
        Trap::ColumnsPasted,
        Trap::HeadersUntidy,
        Trap::StatusHalfWidth,
        Trap::RowBlank,
        Trap::RowRepeated,
        Trap::CellsExtra,
        Trap::CellHuge,
        Trap::IdForm,
        Trap::IdScientific,
        Trap::IdRounded,
        Trap::IdEndsInZeros,
        Trap::KeyBlank,
        Trap::HeaderRepeated,
        Trap::DateUnreadable,
        Trap::DateForm,
        Trap::MoneyUnreadable,
        Trap::MoneyForm,
        Trap::ValueUnreadable,
        Trap::BlankMark,
        Trap::StatusUnknown,
        Trap::TextMessy,
        Trap::TextRare,
        Trap::TextEmoji,
        Trap::OrderOutside,
        Trap::OrderRefDamaged,
    ];

    /// How many of it a file gets that has some of everything.
    fn some(self) -> usize {
        match self {
            Trap::TitleRows | Trap::TotalRow | Trap::HeadersUntidy | Trap::HeaderRepeated => 1,
            Trap::ColumnsShuffled | Trap::ColumnsMissing | Trap::ColumnsAdded | Trap::ColumnsPasted => 1,
            Trap::CellHuge | Trap::OrderOutside => 1,
            // It would turn the natural zeros, of which there are two, into damage.
            Trap::IdRounded => 0,
            Trap::IdEndsInZeros => 2,
            Trap::BlankMark => 4,
            Trap::IdForm | Trap::DateForm | Trap::MoneyForm | Trap::TextMessy => 6,
            _ => 3,
        }
    }
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
        Self(Trap::ALL.map(Trap::some))
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
