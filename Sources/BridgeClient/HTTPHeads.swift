import BridgeAPI
import NIOHTTP1

extension HTTPRequestHead {
  init(_ request: BridgeTransportRequest) {
    let headers = HTTPHeaders(request.fields.map { ($0.name, $0.value) })
    self.init(version: .http1_1, method: HTTPMethod(rawValue: request.method), uri: request.target, headers: headers)
  }
}

extension BridgeAnswer {
  init(_ head: HTTPResponseHead, body: [UInt8] = []) {
    self.init(
      status: Int(head.status.code), fields: head.headers.map { (name: $0.name, value: $0.value) }, body: body)
  }
}
