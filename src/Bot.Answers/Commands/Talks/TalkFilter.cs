using Bot.Answers.Text;
using Bot.Answers.Wording;
using Bot.Search;

namespace Bot.Answers.Commands;

/// <summary>Which talks /talks lists: by speaker, event, days and slides.</summary>
internal sealed class TalkFilter
{
    private readonly HashSet<TalkKey>? _bySpeaker;
    private readonly HashSet<string>? _atEvents;
    private readonly bool _withSlides;
    private readonly DateOnly? _after;
    private readonly DateOnly? _before;

    private TalkFilter(CommandRequest request, CommandContext context)
    {
        var library = context.Library;
        if (request[OptionNames.Speaker] is { } speaker)
            _bySpeaker = [.. Lookup.Person(speaker, library).Fitting.SelectMany(person => person.Talks).Select(talk => talk.Key)];
        if (request[OptionNames.Event] is { } name)
            _atEvents = Lookup.Event(name, library).Fitting.Select(entry => entry.Report.File).ToHashSet(StringComparer.Ordinal);
        _withSlides = request[OptionNames.Slides] is { } flag && bool.TryParse(flag, out var only) && only;
        (_after, _before) = (Day(request[OptionNames.After])?.First, Day(request[OptionNames.Before])?.Last);
    }

    /// <summary>What makes no sense in the request; null when all does.</summary>
    public LocalizedText? Problem { get; private init; }

    /// <summary>Reads a request's options.</summary>
    public static TalkFilter Read(CommandRequest request, CommandContext context)
    {
        var unread = new[] { request[OptionNames.After], request[OptionNames.Before] }.FirstOrDefault(text => text is not null && Day(text) is null);
        return new TalkFilter(request, context) { Problem = unread is null ? null : CommonWording.NoDay(TextFit.Label(unread, 40)) };
    }

    /// <summary>True for a talk that the options leave in.</summary>
    public bool Takes(FoundTalk talk) =>
        _bySpeaker?.Contains(talk.Key) != false
        && _atEvents?.Contains(talk.Report.File) != false
        && (!_withSlides || talk.Talk.Slides.Any())
        && (_after is null || talk.Report.Event.Date >= _after)
        && (_before is null || talk.Report.Event.Date <= _before);

    private static DayRange? Day(string? text) => text is null ? null : DayRange.Parse(text);
}
