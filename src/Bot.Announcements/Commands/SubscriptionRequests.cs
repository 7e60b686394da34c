using Bot.Answers;

namespace Bot.Announcements.Commands;

/// <summary>Requests that buttons make of /subscriptions.</summary>
internal static class SubscriptionRequests
{
    /// <summary>The command's name.</summary>
    public const string Name = "subscriptions";

    /// <summary>The option that says what to do.</summary>
    public const string Action = "action";

    /// <summary>The option that says with which.</summary>
    public const string Id = "id";

    /// <summary>The option that names a report to be explained.</summary>
    public const string Report = "report";

    /// <summary>A request to do something with a subscription.</summary>
    public static CommandRequest Of(SubscriptionAction action, string id) => new(
        Name, new Dictionary<string, string>(StringComparer.Ordinal) { [Action] = NameOf(action), [Id] = id });

    /// <summary>An action as requests name it.</summary>
    public static string NameOf(SubscriptionAction action) => action.ToString().ToLowerInvariant();
}

/// <summary>What can be done with a subscription.</summary>
internal enum SubscriptionAction
{
    /// <summary>Show it with all there is to do.</summary>
    Show,

    /// <summary>Stop telling.</summary>
    Pause,

    /// <summary>Tell again.</summary>
    Resume,

    /// <summary>Show what an announcement looks like there.</summary>
    Preview,

    /// <summary>Ask before removing.</summary>
    Remove,

    /// <summary>Remove without asking again.</summary>
    Removed,
}
