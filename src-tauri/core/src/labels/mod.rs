//! Labels for the packing bench: parcels set aside, gifts, goods on the shelf.
//!
//! What stands on a label is asked of the book ([`subject`]), put in its place as texts, bars and lines
//! (`design`, `layout`) and drawn to a picture of black and white dots (`draw`). The preview shows this picture
//! and the printer gets it ([`dialect`]), so that paper and screen cannot differ and no printer needs Chinese
//! letters of its own. How the bytes travel is not known here ([`way`]).

mod bitmap;
pub(crate) mod codes;
mod design;
pub mod dialect;
mod draw;
pub mod export;
mod fit;
pub mod kind;
mod layout;
pub mod preview;
pub mod print;
pub mod printer;
pub mod printers;
mod subject;
#[cfg(test)]
mod tests;
pub mod way;

pub use bitmap::Bitmap;

use pintui_store::refusals;

refusals! {
    /// Refusals about labels and printers.
    LabelRefused {
        /// No printer has this name.
        PrinterUnknown { printer: String } = "printer_unknown",
        /// A printer needs a name.
        PrinterNameMissing = "printer_name_missing",
        /// Another printer has this name.
        PrinterNameTaken { printer: String } = "printer_name_taken",
        /// No address and port, no queue or no device file was given.
        PrinterAddressMissing = "printer_address_missing",
        /// An address that is none: no host, or no port.
        PrinterAddressWrong { address: String } = "printer_address_wrong",
        /// A label smaller or larger than labels are.
        LabelSizeWrong { least: i64, most: i64 } = "label_size_wrong",
        /// Heads of labels print 203 or 300 dots to the inch.
        PrinterDpiWrong = "printer_dpi_wrong",
        /// Darkness goes from 1 to 5.
        PrinterDarknessWrong = "printer_darkness_wrong",
        /// No copies, or more than anybody wants at once.
        LabelCopiesWrong { most: i64 } = "label_copies_wrong",
        /// No printer prints labels of this kind.
        LabelWithoutPrinter = "label_without_printer",
        /// There is no such check, gift rule or article.
        LabelSubjectUnknown = "label_subject_unknown",
        /// The check passed: nothing is set aside.
        LabelOfPassedCheck = "label_of_passed_check",
        /// This computer has no font with Chinese letters.
        LabelFontMissing = "label_font_missing",
    }
}
