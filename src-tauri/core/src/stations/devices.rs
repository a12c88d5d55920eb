//! Phones and PCs that were paired: their name, what they may do, and the hash of their key.
//!
//! The key itself is only on the device. A revoked device stays in the list, so that its checks keep a name; the name
//! can be given to another one.

use std::fs;
use std::path::{Path, PathBuf};

use pintui_store::{At, Book, Reading, Result, Tx, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::bench;
use crate::door::{Call, Command, Role, Whole, Write};

refusals! {
    /// Refusals about devices.
    DeviceRefused {
        /// A device needs a name.
        DeviceNameMissing = "device_name_missing",
        /// Another device, or the window itself, has this name.
        DeviceNameTaken { name: String } = "device_name_taken",
        /// No such device, or it was revoked before.
        DeviceGone { device: i64 } = "device_gone",
        /// Nothing outside this computer can be paired as this computer.
        DeviceRoleUnknown = "device_role_unknown",
    }
}

const LONGEST_NAME: usize = 20;

/// Names that say "this computer" where a station is named.
const OWN_NAMES: [&str; 2] = ["owner", "cli"];

/// A paired device.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Device {
    /// Key inside the book.
    pub id: i64,
    /// Its name; checks made there name it.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// When it was paired.
    pub paired_at: At,
    /// When it was last heard; none where never.
    pub seen_at: Option<At>,
}

/// Keeps a device that has just been paired.
#[derive(Clone, Deserialize, TS)]
pub struct AddDevice {
    /// Its name.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// Hash of its key.
    pub token_hash: String,
}

impl Command for AddDevice {
    type Answer = Device;
}

impl Write for AddDevice {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "name": self.name, "role": self.role })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Device> {
        let name: String = self.name.trim().chars().filter(|one| !one.is_control()).take(LONGEST_NAME).collect();
        if name.is_empty() {
            return Err(DeviceRefused::DeviceNameMissing.into());
        }
        let role = word_of(self.role).ok_or(DeviceRefused::DeviceRoleUnknown)?;
        let taken = tx.maybe("select 1 from devices where name = ?1 and revoked_at is null", [&name], |_| Ok(()))?;
        if taken.is_some() || OWN_NAMES.contains(&name.as_str()) {
            return Err(DeviceRefused::DeviceNameTaken { name }.into());
        }
        let id = tx.insert(
            "insert into devices (name, role, token_hash, paired_at) values (:name, :role, :hash, :at)",
            named_params! { ":name": name, ":role": role, ":hash": self.token_hash, ":at": call.now },
        )?;
        Ok(Device { id, name, role: self.role, paired_at: call.now, seen_at: None })
    }
}

/// Shuts a device out, from its next word on.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RevokeDevice {
    /// The device.
    pub device: i64,
}

impl Command for RevokeDevice {
    type Answer = Revoked;
}

/// A device that was shut out.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Revoked {
    /// Its name.
    pub name: String,
}

impl Write for RevokeDevice {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "device": self.device })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Revoked> {
        let name = tx.maybe("select name from devices where id = ?1 and revoked_at is null", [self.device], |row| {
            row.get("name")
        })?;
        let name = name.ok_or(DeviceRefused::DeviceGone { device: self.device })?;
        tx.change("update devices set revoked_at = ?2 where id = ?1", (self.device, call.now))?;
        Ok(Revoked { name })
    }
}

/// The paired devices, the newest first.
#[derive(Deserialize, TS)]
pub struct DeviceList {}

impl Command for DeviceList {
    type Answer = Vec<Device>;
}

impl Whole for DeviceList {
    fn perform(self, book: &Book, _: &Call<'_>) -> Result<Vec<Device>> {
        let mut devices: Vec<Device> = book.read(|tx| tx.rows(include_str!("devices.sql"), [], device_of))?;
        for device in &mut devices {
            device.seen_at = seen_at(book.folder(), device.id);
        }
        Ok(devices)
    }
}

/// The device whose key has this hash, unless it was revoked.
pub fn by_hash(tx: &Tx, token_hash: &str) -> Result<Option<Device>> {
    tx.maybe(include_str!("device_by_hash.sql"), named_params! { ":hash": token_hash }, device_of)
}

/// Notes that a device was heard; beside the book, for it is no fact of the shop.
pub fn seen(folder: &Path, device: i64, now: At) -> Result<()> {
    bench::put(&seen_file(folder, device), &now.text())
}

fn seen_at(folder: &Path, device: i64) -> Option<At> {
    fs::read_to_string(seen_file(folder, device)).ok()?.parse().ok()
}

fn seen_file(folder: &Path, device: i64) -> PathBuf {
    bench::place(folder).join(format!("{device}.seen"))
}

fn word_of(role: Role) -> Option<&'static str> {
    match role {
        Role::Packer => Some("packer"),
        Role::Owner => Some("owner"),
        _ => None,
    }
}

fn device_of(row: &pintui_store::Row<'_>) -> std::result::Result<Device, pintui_store::SqlError> {
    let role: String = row.get("role")?;
    let role = if role == "owner" { Role::Owner } else { Role::Packer };
    Ok(Device { id: row.get("id")?, name: row.get("name")?, role, paired_at: row.get("paired_at")?, seen_at: None })
}
