using Microsoft.AspNetCore.Http;

namespace Bot.Discord.Http;

/// <summary>A request's body behind its timestamp, in one piece: that is what Discord signs.</summary>
/// <param name="Signed">Timestamp and body.</param>
/// <param name="Json">The body.</param>
internal readonly record struct SignedBody(ReadOnlyMemory<byte> Signed, ReadOnlyMemory<byte> Json)
{
    private const int FirstRoom = 4096;

    /// <summary>Reads the whole body; null where it is larger than <paramref name="largest"/>, whatever its headers say.</summary>
    public static async ValueTask<SignedBody?> ReadAsync(
        HttpRequest request, byte[] timestamp, int largest, CancellationToken cancellationToken)
    {
        if (request.ContentLength > largest) return null;
        using var buffer = new MemoryStream((int)(request.ContentLength ?? FirstRoom) + timestamp.Length);
        buffer.Write(timestamp);
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            foreach (var part in read.Buffer) buffer.Write(part.Span);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (buffer.Length - timestamp.Length > largest) return null;
            if (read.IsCompleted) break;
        }
        var signed = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        return new SignedBody(signed, signed[timestamp.Length..]);
    }
}
