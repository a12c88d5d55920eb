//! An unknown table is taught once: what is in it, which column is which field, what would come of
//! it, and the layout kept as the shop's own, beside the formats of the platforms.
//!
//! `table` opens it without a format, `pasted` parts lines that were typed, `column` counts what its cells look like, `looks` says
//! which could be a person's, `propose` judges
//! name and content, `draft` is the layout in a person's hands, `attempt` rehearses it, `own` keeps
//! it. Begin reading at [`look::LookAtFile`].

pub mod attempt;
mod column;
pub mod draft;
mod effect;
pub mod look;
mod looks;
pub mod own;
pub(crate) mod pasted;
pub mod propose;
pub(crate) mod table;
mod vocabulary;

#[cfg(test)]
mod tests;

use pintui_store::refusals;

refusals! {
    /// Refusals about layouts of the shop's own.
    MappingRefused {
        /// There is nothing in the file that looks like a table.
        NoTable { file: String } = "no_table",
        /// Fields that a layout of this kind needs have no column; for each the fields of which one is enough.
        LayoutIncomplete { missing: Vec<String> } = "layout_incomplete",
        /// Two columns for one field.
        LayoutFieldTwice { field: String, columns: Vec<String> } = "layout_field_twice",
        /// A column that tells of persons cannot be this field.
        LayoutFieldPersonal { field: String, column: String } = "layout_field_personal",
        /// The layout names a field that a file of its kind has not.
        LayoutFieldUnknown { field: String } = "layout_field_unknown",
        /// A status word was given a meaning that a file of this kind has not.
        LayoutStatusUnknown { word: String, status: String } = "layout_status_unknown",
        /// A layout needs a name.
        ProfileNameMissing = "profile_name_missing",
        /// Another own layout has this name.
        ProfileNameTaken { name: String } = "profile_name_taken",
        /// No own layout has this id.
        ProfileNotOwn { profile: String } = "profile_not_own",
    }
}
