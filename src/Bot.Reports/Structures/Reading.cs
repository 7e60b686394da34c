using Bot.Reports.Members;

namespace Bot.Reports.Structures;

/// <summary>A member with the layout that the group's vote chose for it.</summary>
/// <param name="Member">The possible talk.</param>
/// <param name="Split">Its title and speakers; null where only a title is told.</param>
internal sealed record Reading(Member Member, Split? Split)
{
    /// <summary>True when something marks the member as a talk: who, when, how long, or slides.</summary>
    public bool IsEvidenced => IsAdmitted && (Split is not null || Member.Slot.HasTime || Member.Slot.HasDuration || Member.Body.HasSlides || Member.Slot.HasKind);

    /// <summary>False for what cannot be a talk.</summary>
    public bool IsAdmitted => !Member.IsNonTalk && !Member.IsGroup && !Member.IsSentence && !IsPersonAlone;

    /// <summary>A line that names people and no title is who spoke, not what about.</summary>
    private bool IsPersonAlone => Split is null && Member.Alone.Plausibility >= 0.75;
}
