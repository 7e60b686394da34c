using Bot.Announcements.Messaging;
using Bot.Announcements.Subscriptions;
using Bot.Announcements.Wording;
using Bot.Answers;
using Bot.Answers.Commands;
using Bot.Answers.Text;

namespace Bot.Announcements.Commands;

/// <summary>The options of /subscribe and /follow.</summary>
internal static class SubscribeOptions
{
    public const string Series = "series";
    public const string Topic = OptionNames.Topic;
    public const string Speaker = OptionNames.Speaker;
    public const string Language = "language";
    public const string Wording = "announce-in";
    public const string NewsOption = "news";
    public const string When = "when";
    public const string Role = "role";
    public const string Channel = "channel";
    public const string Publish = "publish";

    private const int MostCompletions = 25;
    private const int NameSpace = 100;

    private static readonly OptionChoice[] Languages =
        [new("ja", SubscriptionWording.Language(Locale.Japanese)), new("en", SubscriptionWording.Language(Locale.English))];

    public static IReadOnlyList<OptionDescription> All { get; } =
    [
        new(Series, SubscriptionCommandWording.SeriesOption) { Completes = true },
        new(Topic, SubscriptionCommandWording.TopicOption),
        new(Speaker, SubscriptionCommandWording.SpeakerOption) { Completes = true },
        new(Language, SubscriptionCommandWording.LanguageOption)
        {
            Choices = [.. Languages],
        },
        new(NewsOption, SubscriptionCommandWording.NewsOption)
        {
            Choices =
            [
                new("reports", SubscriptionWording.News(NewsKinds.Reports)),
                new("slides", SubscriptionWording.News(NewsKinds.Slides)),
                new("both", SubscriptionWording.News(NewsKinds.Reports | NewsKinds.Slides)),
            ],
        },
        new(When, SubscriptionCommandWording.PaceOption)
        {
            Choices =
            [
                new("now", SubscriptionWording.Pace(Subscriptions.Pace.AtOnce)),
                new("daily", SubscriptionWording.Pace(Subscriptions.Pace.Daily)),
                new("weekly", SubscriptionWording.Pace(Subscriptions.Pace.Weekly)),
            ],
        },
        new(Wording, SubscriptionCommandWording.LocaleOption) { Choices = [.. Languages] },
        new(Role, SubscriptionCommandWording.RoleOption, OptionKind.Role),
        new(Channel, SubscriptionCommandWording.ChannelOption, OptionKind.Channel),
        new(Publish, SubscriptionCommandWording.PublishOption, OptionKind.Flag),
    ];

    public static NewsKinds News(CommandRequest request) => request[NewsOption] switch
    {
        "reports" => NewsKinds.Reports,
        "slides" => NewsKinds.Slides,
        _ => NewsKinds.Reports | NewsKinds.Slides,
    };

    public static Pace Pace(CommandRequest request) => request[When] switch
    {
        "daily" => Subscriptions.Pace.Daily,
        "weekly" => Subscriptions.Pace.Weekly,
        _ => Subscriptions.Pace.AtOnce,
    };

    /// <summary>The filter; a speaker is kept by name, for a name outlives an id of one library.</summary>
    public static SubscriptionFilter Filter(CommandRequest request, Library library) => new(
        request[Series],
        request[Topic],
        request[Speaker] is { } speaker ? library.People.Find(speaker) is [var person] ? person.Name : speaker : null,
        LocaleOf(request[Language]));

    /// <summary>The language that a choice names; null where none is given.</summary>
    public static Locale? LocaleOf(string? choice) => choice switch { "ja" => Locale.Japanese, "en" => Locale.English, _ => null };

    /// <summary>What a filter can never fit; null where it can.</summary>
    public static LocalizedText? Problem(SubscriptionFilter filter, Library library) =>
        filter.Speaker is { } speaker && library.People.Find(speaker).Count == 0 ? SubscriptionCommandWording.UnknownSpeaker(speaker) : null;

    /// <summary>Why a target cannot be subscribed to; null where it can.</summary>
    public static LocalizedText? Refusal(TargetCheck check) => check switch
    {
        TargetCheck.Missing missing => SubscriptionCommandWording.Missing(missing.Permissions),
        TargetCheck.Unsuited => SubscriptionCommandWording.UnsuitedTarget,
        TargetCheck.Unknown => SubscriptionCommandWording.UnknownTarget,
        TargetCheck.NoAnswer => SubscriptionCommandWording.NoAnswer,
        _ => null,
    };

    public static IReadOnlyList<Completion> Complete(string option, string typed, CommandContext context) => option switch
    {
        Speaker => Completions.People(typed, context),
        Series => [.. context.Library.Events.Series.Select(series => series.Name)
            .Where(name => NameKey.Of(name).Contains(NameKey.Of(typed), StringComparison.Ordinal)).Take(MostCompletions)
            .Select(name => new Completion(TextFit.Label(name, NameSpace), TextFit.Label(name, NameSpace)))],
        _ => [],
    };
}
