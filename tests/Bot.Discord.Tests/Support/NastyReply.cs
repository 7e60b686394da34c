using Bot.Answers;

namespace Bot.Discord.Tests.Support;

/// <summary>Replies of any shape with any text in them.</summary>
internal sealed class NastyReply(Random random)
{
    private readonly NastyText _text = new(random);

    public Reply Next() => new(Answer.None, _text.Next(8000))
    {
        Kind = (ReplyKind)random.Next(5),
        Evidence = Maybe(() => _text.Next(3000)),
        Cards = Some(12, Card),
        FollowUps = Some(6, FollowUp),
        Choices = Some(30, FollowUp),
        Page = Maybe(() => new PageOf(random.Next(1, 5), random.Next(1, 9), random.Next(100), Request())),
        Footer = Maybe(() => _text.Next(3000)),
        Private = random.Next(5) == 0,
    };

    public CommandRequest Request() => new(
        random.Next(2) == 0 ? "ask" : "talks", Some(4, () => _text.Next(200)).Select((value, index) => ($"o{index}", value)).ToDictionary(pair => pair.Item1, pair => pair.value, StringComparer.Ordinal))
    {
        Page = random.Next(1, 300),
    };

    private Card Card() => new(_text.Next(400))
    {
        Url = Maybe(Address),
        Lines = Some(5, () => _text.Next(400)),
        Points = Some(8, () => _text.Next(1500)),
        MorePoints = random.Next(5),
        Fields = Some(6, () => new CardField(_text.Next(300), _text.Next(1200)) { Instant = random.Next(2) == 0 ? DateTimeOffset.UnixEpoch.AddSeconds(random.Next()) : null }),
        Links = Some(12, () => new CardLink(_text.Next(120), Address())),
    };

    private FollowUp FollowUp() => new(_text.Next(120), Request()) { Detail = Maybe(() => _text.Next(200)) };

    private string Address() => random.Next(4) switch
    {
        0 => _text.Next(3000),
        1 => "https://example.org/" + _text.Next(3000),
        2 => $"https://slides.example/{random.Next(5)}",
        _ => "../slides (final).pdf",
    };

    private T? Maybe<T>(Func<T> make)
        where T : class => random.Next(2) == 0 ? make() : null;

    private List<T> Some<T>(int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(3) == 0 ? random.Next(most + 1) : random.Next(3)).Select(_ => make())];
}
