//! How a material may be scrapped. What is dangerous waste of households by GB/T 19095-2019 (batteries, household
//! chemicals, medicine) and old electric goods (废弃电器电子产品回收处理管理条例) go to special treatment and no other way.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::DispositionRefused;

/// A way by which something is scrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ScrapWay")]
pub enum Way {
    /// Its material is used again.
    Recycle,
    /// It is burnt by whoever may.
    Incinerate,
    /// It goes to somebody licensed for it.
    Special,
    /// It goes with other waste.
    Other,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Recycle, Self::Incinerate, Self::Special, Self::Other];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Recycle => "recycle",
            Self::Incinerate => "incinerate",
            Self::Special => "special",
            Self::Other => "other",
        }
    }

    pub(super) fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|way| way.name() == name).unwrap_or(Self::Other)
    }
}

/// A material with the ways it may go.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "ScrapMaterial")]
pub struct Material {
    /// Its id, e.g. `textile`.
    pub id: String,
    /// The ways it may go, the better first.
    pub ways: Vec<Way>,
    /// Words by which goods read like it.
    #[serde(skip_serializing)]
    #[ts(skip)]
    words: Vec<String>,
}

impl Material {
    fn is_special(&self) -> bool {
        self.ways == [Way::Special]
    }
}

/// All materials; those that need special treatment come first.
pub fn all() -> &'static [Material] {
    static ALL: OnceLock<Vec<Material>> = OnceLock::new();
    ALL.get_or_init(|| serde_json::from_str(include_str!("../../data/materials.json")).expect("a test reads this file"))
}

/// What goods read like: by their material, as the record of goods tells it, and their title. What needs special
/// treatment is looked for in both; of the others the record goes before the title.
pub fn recognised(material: Option<&str>, title: &str) -> Option<&'static Material> {
    let reads = |of: &Material, text: &str| of.words.iter().any(|word| text.contains(word.as_str()));
    let (material, title) = (material.unwrap_or_default().to_lowercase(), title.to_lowercase());
    let special = all().iter().find(|one| one.is_special() && (reads(one, &material) || reads(one, &title)));
    let told = || all().iter().find(|one| reads(one, &material));
    special.or_else(told).or_else(|| all().iter().find(|one| reads(one, &title)))
}

/// Refuses a way that a material may not go.
///
/// # Errors
/// `disposition_material_unknown`, `disposition_way_forbidden`.
pub(super) fn may_go(material: &str, way: Way) -> Result<(), DispositionRefused> {
    let unknown = || DispositionRefused::MaterialUnknown { material: material.to_owned() };
    let of = all().iter().find(|one| one.id == material).ok_or_else(unknown)?;
    if of.ways.contains(&way) { Ok(()) } else { Err(DispositionRefused::WayForbidden) }
}

/// Whether goods that read like something dangerous are said to be something else.
pub(super) fn denies(reads: Option<&Material>, material: &str) -> bool {
    let special = |id: &str| all().iter().any(|one| one.id == id && one.is_special());
    reads.is_some_and(Material::is_special) && !special(material)
}
