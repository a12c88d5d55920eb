//! What a checklist is made of: points to look at and faults that can be named.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Severity, Step};
use crate::checks::gifts::GiftDue;

/// Whether a point asks for a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// A photo may be taken.
    Optional,
    /// The point passes only with a photo.
    Required,
}

/// What is to be done with a parcel that failed at a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FollowUp {
    /// 放到待处理筐.
    SetAside,
    /// 重新打包再检.
    Repack,
    /// 换一件再检.
    Replace,
    /// 停发这款.
    HaltProduct,
}

/// One thing to look at; its text is its own, or the locale key `checklist.point.<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Point {
    /// Stable id, e.g. `loose_threads`; empty where the owner has just added it.
    pub id: String,
    /// Its step.
    pub step: Step,
    /// Whether it may be answered "not applicable" (with a reason).
    pub optional: bool,
    /// The owner's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub text: Option<String>,
    /// Whether a photo is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub proof: Option<Proof>,
    /// How bad a fail here is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub severity: Option<Severity>,
    /// What follows on a fail; the parcel is set aside where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub follow: Option<FollowUp>,
    /// Name of a kept picture of how it should look.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub good: Option<String>,
    /// Name of a kept picture of how it must not look.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub bad: Option<String>,
    /// Whether no list of this category may leave it out or make it optional.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub locked: Option<bool>,
    /// The gift that must be in this parcel, where the point is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub gift: Option<GiftDue>,
}

impl Point {
    /// Whether no list of its category may go without it.
    pub fn is_locked(&self) -> bool {
        self.locked == Some(true)
    }
}

/// One fault that can be named at a fail; its text is its own, or the locale key `checklist.defect.<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Defect {
    /// Stable id, e.g. `stain`; empty where the owner has just added it.
    pub id: String,
    /// The step it is usually found in.
    pub step: Step,
    /// Severity proposed.
    pub severity: Severity,
    /// The owner's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub text: Option<String>,
}
