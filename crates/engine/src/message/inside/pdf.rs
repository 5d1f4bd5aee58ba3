use super::{Budget, Inside};
use crate::message::Limits;

pub(in crate::message) fn read(_bytes: &[u8], _budget: &mut Budget, _limits: &mut Limits) -> Inside {
    Inside::default()
}
