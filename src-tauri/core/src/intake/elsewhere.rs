//! A file of another platform than its shop's: what it is, and where it could go instead.

use pintui_store::{Error, Reading, Result};

use super::import::ImportRefused;
use super::open::Opened;
use crate::shops;

/// Why these tables cannot go into a shop of this platform, where one of them is another platform's.
pub fn refused(tx: &impl Reading, opened: &[Opened], shop: &str, platform: &str) -> Result<Option<Error>> {
    let Some(other) = opened.iter().find(|table| table.profile.format.platform != platform) else { return Ok(None) };
    let format = &other.profile.format;
    let fitting = shops::all(tx)?.into_iter().filter(|shop| !shop.demo && shop.platform == format.platform);
    let refused = ImportRefused::PlatformDiffers {
        file: other.name.clone(),
        shop: shop.to_owned(),
        platform: platform.to_owned(),
        found: format.platform.clone(),
        profile: format.id.clone(),
        shops: fitting.map(|shop| shop.name).collect(),
    };
    Ok(Some(refused.into()))
}
