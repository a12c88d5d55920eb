//! Makes the folder of the front end, so that this side builds alone; `npm run build` fills it.

use std::fs;
use std::path::Path;

fn main() {
    let front_end = Path::new("../../ui/dist");
    fs::create_dir_all(front_end).expect("the repository's ui folder can be written");
    println!("cargo:rerun-if-changed=../../ui/dist");
}
