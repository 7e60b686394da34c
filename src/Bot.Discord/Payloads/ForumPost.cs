namespace Bot.Discord.Payloads;

/// <summary>A thread of a forum to open.</summary>
/// <param name="Name">Its title, at most 100 characters.</param>
/// <param name="Message">What stands first in it.</param>
public sealed record ForumPost(string Name, Message Message)
{
    /// <summary>The ids of at most 5 tags of the forum; null for none.</summary>
    public IReadOnlyList<string>? AppliedTags { get; init; }
}
