//! placeholder
use pintui_store::{Result, WriteTx};
/// placeholder
pub fn after_operation(_tx: &mut WriteTx<'_>) -> Result<()> {
    Ok(())
}
