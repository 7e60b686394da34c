using System.Globalization;
using Bot.Answers.Text;
using Bot.Answers.Wording;
using Bot.Reports.Files;

namespace Bot.Answers.Commands;

/// <summary>/status: version, what is known, what was skipped and why, when the folders were last read.</summary>
internal sealed class StatusCommand : ICommand
{
    private const int MostSkipped = 10;
    private const int ReasonSpace = 200;

    /// <inheritdoc/>
    public CommandDescription Description { get; } = new(CommandNames.Status, CommandWording.Status, []);

    /// <inheritdoc/>
    public ValueTask<Reply> RunAsync(CommandRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        var locale = context.Locale;
        List<Card> cards = [new Card(StatusWording.Title.In(locale)) { Fields = [.. Figures(context)] }];
        if (context.Library.Files.Where(file => file.Report is null).ToList() is { Count: > 0 } skipped)
            cards.Add(new Card(StatusWording.Skipped(skipped.Count).In(locale)) { Lines = [.. Lines(skipped, locale)] });
        return ValueTask.FromResult(new Reply(Answer.Notice, StatusWording.Well(context.Library.Talks.All.Count).In(locale))
        {
            Kind = ReplyKind.Notice,
            Cards = cards,
            Private = true,
        });
    }

    private static IEnumerable<CardField> Figures(CommandContext context)
    {
        var (library, status, locale) = (context.Library, context.Status, context.Locale);
        yield return new CardField(StatusWording.Version.In(locale), status.Version);
        yield return new CardField(StatusWording.Reports.In(locale), Number(library.Reports.Count));
        yield return new CardField(StatusWording.Talks.In(locale), Number(library.Talks.All.Count));
        yield return new CardField(StatusWording.People.In(locale), Number(library.People.All.Count));
        yield return new CardField(StatusWording.Started.In(locale), Days.Instant(status.Started)) { Instant = status.Started };
        yield return status.LastSync is { } sync
            ? new CardField(StatusWording.LastSync.In(locale), Days.Instant(sync)) { Instant = sync }
            : new CardField(StatusWording.LastSync.In(locale), StatusWording.NeverSynced.In(locale));
        yield return new CardField(
            StatusWording.LastError.In(locale), TextFit.Fit(status.LastError ?? StatusWording.NoError.In(locale), ReasonSpace));
    }

    private static IEnumerable<string> Lines(List<ReadFile> skipped, Locale locale)
    {
        foreach (var file in skipped.Take(MostSkipped))
            yield return TextFit.Label($"{file.File.Path}: {Reason(file, locale)}", ReasonSpace);
        if (skipped.Count > MostSkipped)
            yield return StatusWording.MoreSkipped(skipped.Count - MostSkipped).In(locale);
    }

    private static string Reason(ReadFile file, Locale locale) =>
        string.Join(' ', file.Remarks.Select(remark => RemarkWording.Of(remark).In(locale)));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
