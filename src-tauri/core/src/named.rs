//! Words of which the book writes one: an enum with the text of each.

/// An enum whose words the book writes as they are given here, and the page in snake case.
macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "snake_case")]
        $(#[$about])*
        pub enum $name { $($(#[$doc])* $variant),* }
        impl $name {
            /// All of them, in their sequence.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            /// As the book writes it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }
            /// As a row has it.
            pub fn of(
                row: &pintui_store::Row<'_>,
                column: &str,
            ) -> std::result::Result<Self, pintui_store::SqlError> {
                let text: String = row.get(column)?;
                Ok(Self::ALL.iter().copied().find(|one| one.name() == text).unwrap_or(Self::ALL[0]))
            }
        }
    };
}

pub(crate) use named;
