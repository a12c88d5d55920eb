//! Parcels that a drop-shipper packs: what the partner's own sheet says of the checks made there, taken into the
//! same records as those of the shop's stations.
//!
//! Begin at [`import`]; [`sheet`] reads the file. Knows nothing of figures: coverage and faults count these checks
//! with all others.

pub mod import;
mod sheet;

use pintui_store::refusals;

refusals! {
    /// Refusals about a partner's sheet.
    PartnerRefused {
        /// The file lacks a column that is needed.
        PartnerColumnsMissing { file: String, missing: Vec<String> } = "partner_columns_missing",
        /// Nobody has said whose sheet it is.
        PartnerMissing = "partner_missing",
    }
}

#[cfg(test)]
mod tests;
