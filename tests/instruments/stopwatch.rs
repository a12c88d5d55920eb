//! Time and memory of a program that is run to its end, for the benches.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A result whose error only needs to be shown.
pub type Anyway<T> = Result<T, Box<dyn std::error::Error>>;

/// What a run took.
pub struct Took {
    /// From start to end.
    pub time: Duration,
    /// The most memory of the program itself, in KB.
    pub memory: u64,
    /// The most memory of one of its children, in KB.
    pub memory_of_children: u64,
    /// What it said.
    pub said: Vec<u8>,
}

/// Runs a program to its end; its refusal is an error.
pub fn run(command: &mut Command) -> Anyway<Took> {
    let said = tempfile::NamedTempFile::new()?;
    let began = Instant::now();
    let mut running = command.stdout(said.reopen()?).stderr(Stdio::null()).spawn()?;
    let (mut memory, mut memory_of_children) = (0, 0);
    let status = loop {
        if let Some(status) = running.try_wait()? {
            break status;
        }
        memory = memory.max(highest(running.id()));
        for child in children(running.id()) {
            memory_of_children = memory_of_children.max(highest(child));
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let time = began.elapsed();
    let said = std::fs::read(said.path())?;
    if !status.success() {
        return Err(format!("{status}: {}", String::from_utf8_lossy(&said)).into());
    }
    Ok(Took { time, memory, memory_of_children, said })
}

/// The most memory that a process has taken, in KB; 0 where the system does not tell.
pub fn highest(id: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

fn children(id: u32) -> Vec<u32> {
    let tasks = std::fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
    let lists = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok());
    lists.flat_map(|list| list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<_>>()).collect()
}

/// Cargo without what it tells a bench of the bench's own package: build scripts that look at it would be run again, and
/// all that stands on them built anew, each time a bench and a shell take turns.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    let told = |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_str().is_some_and(told)) {
        cargo.env_remove(name);
    }
    cargo
}

/// The command line as it is given out, built if need be.
pub fn release() -> Anyway<PathBuf> {
    let built = cargo().args(["build", "--release", "--workspace"]).status()?;
    if !built.success() {
        return Err("pintui was not built".into());
    }
    let exe = std::env::current_exe()?;
    let release = exe.ancestors().nth(2).ok_or("no target folder")?;
    Ok(release.join("pintui"))
}
