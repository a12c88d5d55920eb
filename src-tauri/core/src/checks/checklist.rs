//! Checklists: the three steps with their points, by category of the goods. Data, not code.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The three steps of a check, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// 外观检测.
    Appearance,
    /// 功能测试.
    Function,
    /// 赠品核验.
    Gift,
}

/// How bad a defect is (GB/T 2828.1 words: critical, major, minor).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// 致命: must not leave.
    Critical,
    /// 严重.
    Major,
    /// 轻微.
    Minor,
}

/// One thing to look at; its text is the locale key `checklist.point.<id>`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Point {
    /// Stable id, e.g. `loose_threads`.
    pub id: String,
    /// Its step.
    pub step: Step,
    /// Whether it may be answered "not applicable" (with a reason).
    pub optional: bool,
}

/// One fault that can be named at a fail; its text is the locale key `checklist.defect.<id>`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Defect {
    /// Stable id, e.g. `stain`.
    pub id: String,
    /// The step it is usually found in.
    pub step: Step,
    /// Severity proposed.
    pub severity: Severity,
}

/// A checklist of a category; the text of its name is `checklist.category.<category>`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Checklist {
    /// `clothing`, `electronics`, `generic`.
    pub category: String,
    /// Version that a check keeps: `clothing-1`.
    pub version: String,
    /// Points in the order they are looked at.
    pub points: Vec<Point>,
    /// At most nine faults, in the order of the number keys.
    pub defects: Vec<Defect>,
    /// Words in a product's title that put it into this category.
    #[serde(default, skip_serializing)]
    #[ts(skip)]
    pub words: Vec<String>,
}
