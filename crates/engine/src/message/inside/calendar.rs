use super::Inside;
use crate::message::Limits;

pub(in crate::message) fn read(_text: &str, _limits: &mut Limits) -> Inside {
    Inside::default()
}
