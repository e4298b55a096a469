package io.github.isfmodel.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;

/** Alibaba's fastjson2. */
final class Fastjson2Peer implements Peer {

  /** Writing the types' names brings more with it that is not wanted. */
  private static final JSONWriter.Feature[] FEATURES = {
    JSONWriter.Feature.WriteClassName,
    JSONWriter.Feature.NotWriteRootClassName,
    JSONWriter.Feature.NotWriteNumberClassName
  };

  @Override
  public Mirror.Pledge read(byte[] document) {
    return JSON.parseObject(document, Mirror.Pledge.class);
  }

  @Override
  public byte[] write(Mirror.Pledge pledge) {
    return JSON.toJSONBytes(pledge, FEATURES);
  }
}
